/// Who keeps a row in a method that enumerates what the years of researchers can look like.
enum RowKeeper {
  /// The program that links those years: right for every row.
  case master
  /// The years themselves, which are enumerated so that the row holds; only for kinds of rows that `Decomposition/Pricing/` builds in.
  /// Where the row's variables are not all of one year of one researcher, the master keeps it all the same.
  case pricing
}
