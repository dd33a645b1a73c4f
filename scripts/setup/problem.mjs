/** Something the user has to know or do; its message is all that is shown, without a stack. */
export class Problem extends Error {
  name = 'Problem';
}
