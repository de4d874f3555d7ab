import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const LIBRARY = `${import.meta.dirname}/../../../../node_modules/vue-advanced-chat/dist/vue-advanced-chat.es.js`;

export interface Console {
  readonly url: string;
  /** An empty page of the same site. */
  readonly door: string;
  close(): void;
}

/** An agent's console made of vue-advanced-chat as npm has it: two rooms, and the customers' side in the page's script. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Console</title><body style="margin:0">
<vue-advanced-chat id="console" height="100vh" show-emojis="false" show-audio="false" show-files="false" emoji-data-source="/none.json"></vue-advanced-chat>
<script type="module">
  import { register } from '/library.js';
  register();
  const chat = document.getElementById('console');
  const people = { agent: 'Alex Moreau', dana: 'Dana Okafor', rui: 'Rui Costa' };
  const rooms = { 'room-1': 'dana', 'room-2': 'rui' };
  const messages = { 'room-1': [], 'room-2': [] };
  let count = 0;
  let open = 'room-1';
  const show = () => { chat.messages = [...messages[open]]; chat.messagesLoaded = true; };
  window.sent = [];
  window.say = (room, who, content) => {
    count += 1;
    const message = { _id: 'm' + count, indexId: count, content, senderId: who, username: people[who], date: '20 Nov', timestamp: '10:0' + (count % 10) };
    messages[room] = [...messages[room], message];
    if (room === open) show();
    return message._id;
  };
  window.change = (room, id, part) => {
    messages[room] = messages[room].map((one) => (one._id === id ? { ...one, ...part } : one));
    show();
  };
  chat.addEventListener('fetch-messages', ({ detail: [{ room }] }) => { open = room.roomId; chat.messagesLoaded = false; setTimeout(show, 60); });
  chat.addEventListener('send-message', ({ detail: [{ content, roomId }] }) => { sent.push([roomId, content]); say(roomId, 'agent', content); });
  say('room-1', 'dana', 'Hi, my parcel 4711 was due on Monday and it is still not here.');
  say('room-1', 'agent', 'Sorry about that! Let me have a look at it for you.');
  say('room-1', 'dana', 'This is the second time now. I am really annoyed,\\nnobody answers my mails!!');
  say('room-2', 'rui', 'Where is my refund?');
  chat.currentUserId = 'agent';
  chat.roomsLoaded = true;
  chat.rooms = Object.entries(rooms).map(([roomId, who]) => ({
    roomId, roomName: people[who], avatar: '', users: [who, 'agent'].map((_id) => ({ _id, username: people[_id] })),
    lastMessage: { content: messages[roomId].at(-1).content, senderId: who },
  }));
</script></body></html>`;

/** Serve the console to this machine. */
export async function serveConsole(): Promise<Console> {
  const library = readFileSync(LIBRARY);
  const server = createServer(({ url }, response) => {
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (url === '/library.js') send('text/javascript', library);
    else if (url === '/none.json') send('application/json', '[]');
    else if (url === '/door') send('text/html', '<!doctype html><title>Door</title>');
    else send('text/html; charset=utf-8', PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    door: `http://localhost:${port}/door`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
