// What a person handed in and cannot be used: one line that says what it is and what to do. No fault of the program.

export class Refused extends Error {
  override readonly name = 'Refused'
}
