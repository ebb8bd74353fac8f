/** Asked between steps of a long analysis; VS Code's CancellationToken has this shape. */
export interface CancelToken {
  readonly isCancellationRequested: boolean;
}
