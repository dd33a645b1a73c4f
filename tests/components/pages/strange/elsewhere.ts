declare global {
  interface Window {
    /** What was typed and sent on the page outside of its chat. */
    __elsewhere: string[];
  }
}
