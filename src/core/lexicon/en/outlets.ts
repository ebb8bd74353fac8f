export const OUTLETS: readonly string[] = ['AFP', 'Reuters'];
