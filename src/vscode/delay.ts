/** A single timer: starting it again puts it off. Nothing runs while it is not started. */
export class Delay {
  #timer: ReturnType<typeof setTimeout> | undefined;

  restart(milliseconds: number, run: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      run();
    }, milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether it was started and has not run. */
  get pending(): boolean {
    return this.#timer !== undefined;
  }
}
