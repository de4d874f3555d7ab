declare module 'ml-sentiment' {
  export default function mlSentiment(): { readonly classify: (text: string) => number };
}
declare module 'wink-sentiment' {
  export default function winkSentiment(text: string): { readonly score: number; readonly normalizedScore: number };
}
