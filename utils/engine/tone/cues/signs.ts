/**
 * Emoji and emoticons: what they weigh and what an agent is told. Ours; weights on AFINN's scale, after how people use
 * them in chats (a crying face is laughter as often as grief, so it weighs nothing).
 */
const GROUPS: readonly (readonly [weight: number, name: string, signs: string])[] = [
  [3, 'happy emoji', '😀 😃 😄 😁 😊 🙂 😍 🥰 😘 🤗 🤩 😻 ☺ 😇 🥳 💃 🎉 🎊 🙌 👏 💪 💯 🌟 ⭐ ✨ 😎 😋 🤝'],
  [1.5, 'thumbs up', '👍 👌 ✌ 🤘 ✅ 🆗'],
  [3, 'heart', '❤ 💕 💖 💗 💙 💚 💛 💜 🧡 💓 💞 💘 ♥ 😚 🖤 🤍'],
  [2, 'thanks emoji', '🙏'],
  [1, 'wink or grin', '😉 😜 😝 😛 😅 😆 😂 🤣 😹'],
  [-3.5, 'angry emoji', '😡 😠 🤬 👿 😤 💢 🖕 👺'],
  [-2.6, 'sad emoji', '😞 😔 😟 😢 😥 😓 😭 ☹ 🙁 😣 😖 😩 😫 😿 💔 😪 🥺 😒 😕'],
  [-2.2, 'fed-up emoji', '🙄 😑 😐 🤦 🤷 😾 👎 🤮 🤢 💩 🤡 😬 ❌'],
  [-1.6, 'worried emoji', '😰 😨 😱 😧 😦 🆘 😳'],
  [-0.4, 'thinking emoji', '🤔 ❓ 🧐'],
  [2.2, 'smile', ':) :-) :)) :))) =) ;) ;-) :] (: ^^ ^_^ :D :-D =D xD XD :P :-P :p ;P :DD 8) :o) \\o/ ;D'],
  [2.8, 'heart', '<3 <33 <333'],
  [-2.2, 'sad face', ":( :-( :(( :((( =( :'( :/ :-/ :\\ :| :[ -_- -__- ): :-| =/ ;( :'-( D:"],
];

/** Signs that speak for a mood rather than only up or down. */
export const SIGN_MOODS: ReadonlyMap<string, 'angry' | 'frustrated' | 'disappointed' | 'anxious' | 'confused'> =
  new Map([
    ['angry emoji', 'angry'],
    ['fed-up emoji', 'frustrated'],
    ['sad emoji', 'disappointed'],
    ['sad face', 'disappointed'],
    ['worried emoji', 'anxious'],
    ['thinking emoji', 'confused'],
  ] as const);

export const SIGNS: ReadonlyMap<string, { readonly weight: number; readonly cue: string }> = new Map(
  GROUPS.flatMap(([weight, cue, signs]) => signs.split(' ').map((sign) => [sign, { weight, cue }] as const)),
);
