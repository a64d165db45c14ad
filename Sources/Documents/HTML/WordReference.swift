/// Page and styles of Word files, as pandoc's `--reference-doc`; made by `Tests/SecondOpinion/make_reference_docx.py`.
package enum WordReference {
  package static var bytes: [UInt8] { PackageResources.reference_docx }
}
