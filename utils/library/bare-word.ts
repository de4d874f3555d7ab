/** A word as it is compared: "Don’t" and "dont" are one. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/['’]/g, '');
