import { parseArgs } from 'node:util';
import { buildExtension } from '../setup/build.ts';
import { accuracy, accuracyLines } from './accuracy.ts';
import { reviewing } from './checkers.ts';
import { advising, foldBytes, foldFlatness, scoring } from './engine.ts';
import { keystrokes } from './keystrokes.ts';
import { latency } from './latency.ts';
import { type Added, pageCost } from './page-cost.ts';
import { replaying } from './replay.ts';
import { engineGzip, extensionSizes } from './sizes.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, data: { type: 'string' } },
});
const asJson = options.json;
const data = options.data ?? process.env.POISE_DATA;
const round = (value: number) => Number(value.toPrecision(4));

const { vader, sentiment } = scoring();
const flat = foldFlatness();
const advice = advising();
const replay = replaying();
const review = await reviewing();
const keys = keystrokes();
await buildExtension('production');
await buildExtension('test');
const sizes = extensionSizes();
const times = await latency().catch((error: unknown) => {
  process.stderr.write(`No browser times: ${String(error)}\n`);
  return undefined;
});
const page = await pageCost().catch((error: unknown) => {
  process.stderr.write(`No cost to the page: ${String(error)}\n`);
  return undefined;
});

/** What Poise adds to a page: its own calls, and all that the main thread did more, each in percent of the time. */
const costOf = (name: string, added: Added | undefined) => ({
  [`page_${name}_percent_of_time`]: added ? round(added.percentOfTime) : null,
  [`page_${name}_added_main_thread_percent`]: added ? round(added.addedPercent) : null,
  [`page_${name}_longest_ms`]: added ? round(added.longestMs) : null,
  [`page_${name}_layout_shift`]: added ? round(added.shift) : null,
});

/** Speeds are ratios against a peer timed in the same run: above 1 is faster than the peer. */
const figures = {
  score_vs_vader: round(vader.ratio),
  score_vs_sentiment: round(sentiment.ratio),
  score_messages_per_second: round(vader.oursPerSecond),
  step_at_2000_vs_10: round(flat.ratio),
  replay_200_messages_vs_compromise: round(replay.ratio),
  review_vs_write_good: round(review.writeGood.ratio),
  review_with_omissions_vs_write_good: round(review.writeGoodSettled.ratio),
  review_vs_harper: round(review.harper.ratio),
  key_in_5000_words_vs_50: round(keys),
  review_drafts_per_second: round(review.writeGood.oursPerSecond),
  advise_vs_vader_one_message: round(advice.ratio),
  advise_per_second: round(advice.oursPerSecond),
  stored_bytes_after_2000_messages: foldBytes(),
  engine_gzip_bytes: await engineGzip(),
  content_script_gzip_bytes: sizes?.contentScriptGzip ?? null,
  extension_bytes: sizes?.extension ?? null,
  message_to_panel_ms_median: times ? round(times.warmMedian) : null,
  message_to_panel_ms_p95: times ? round(times.warmP95) : null,
  message_to_panel_after_kill_ms_median: times ? round(times.killedMedian) : null,
  message_to_panel_after_kill_ms_p95: times ? round(times.killedP95) : null,
  ...costOf('load_2000', page?.load2000),
  ...costOf('load_5000', page?.load5000),
  ...costOf('50_a_second', page?.stream),
  page_heap_bytes_after_half_an_hour: page?.heapAfterHalf ?? null,
  page_heap_bytes_after_an_hour: page?.heapAfterAnHour ?? null,
  page_calls_where_off: page?.callsWhereOff ?? null,
};

const accurate = data === undefined ? undefined : accuracy(data);
if (!accurate)
  process.stderr.write(
    data === undefined
      ? 'No accuracy: name the folder of the public sets (docs/tone.md) with --data FOLDER or POISE_DATA.\n'
      : `No accuracy: ${data} holds no airline.jsonl (docs/tone.md tells which sets it reads).\n`,
  );
if (asJson) process.stdout.write(`${JSON.stringify({ ...figures, accuracy: accurate ?? null })}\n`);
else {
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(40)} ${value}\n`);
  if (accurate) for (const line of ['', ...accuracyLines(accurate)]) process.stdout.write(`${line}\n`);
}
