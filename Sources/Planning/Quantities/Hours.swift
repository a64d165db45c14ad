/// Hours; a week's unless a comment says otherwise.
package typealias Hours = Double
