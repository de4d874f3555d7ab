/** The few figures the measuring scripts print; each is the textbook one. */

/** F1 of `true`; pairs are [is, said]. */
export function f1(pairs: readonly (readonly [boolean, boolean])[]): number {
  let right = 0;
  let wrong = 0;
  for (const [is, said] of pairs) {
    if (is && said) right++;
    else if (is !== said) wrong++;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

/** The mean of each class's F1; pairs are [is, said]. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const classes = [...new Set(pairs.map(([is]) => is))];
  const sum = classes.reduce((total, name) => total + f1(pairs.map(([is, said]) => [is === name, said === name])), 0);
  return classes.length === 0 ? 0 : sum / classes.length;
}

/** Pearson's r. */
export function correlation(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [a, b] of points) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Spearman's rho, ties by their mean rank. */
export function rankCorrelation(points: readonly (readonly [number, number])[]): number {
  const a = ranks(points.map(([x]) => x));
  const b = ranks(points.map(([, y]) => y));
  return correlation(a.map((rank, index) => [rank, b[index] ?? 0]));
}

/** Area under the ROC curve; points are [score, is]. */
export function areaUnder(points: readonly (readonly [number, boolean])[]): number {
  const rank = ranks(points.map(([score]) => score));
  let sum = 0;
  let positives = 0;
  for (const [index, [, is]] of points.entries()) {
    if (!is) continue;
    positives++;
    sum += rank[index] ?? 0;
  }
  const negatives = points.length - positives;
  return positives === 0 || negatives === 0 ? 0.5 : (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => [value, index] as const).sort(([a], [b]) => a - b);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.[0] === order[from]?.[0]) to++;
    for (const [, index] of order.slice(from, to)) found[index] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}
