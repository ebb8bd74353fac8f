export const PLACES = { country: 'France, Estonia', demonym: 'French, European' } as const;
