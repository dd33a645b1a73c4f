declare global {
  interface Window {
    /** The texts that the model has been asked, in order. */
    __received: string[];
    /** How many answers it has given to their ends. */
    __answered: number;
  }
}
