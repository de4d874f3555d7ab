declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): {
        readonly pos: number;
        readonly neg: number;
        readonly neu: number;
        readonly compound: number;
      };
    };
  };
  export default vader;
}
