import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type MailSink, openMailSink } from './mail-sink.ts';
import { answering, freePort, Workplace } from './server.ts';

export const AGENT = {
  user: 'alex',
  name: 'Alex Moreau',
  address: 'alex@shop.example',
  password: 'only-for-this-test',
};
export const CUSTOMER = { name: 'Dana Okafor', address: 'dana@mail.example' } as const;
export const SUBJECT = 'My parcel 4711';

export interface Roundcube {
  readonly url: string;
  /** A mail of the customer's comes in, in the same thread. */
  say(text: string): void;
  /** What the customer has got. */
  readonly got: MailSink['mails'];
  close(): void;
}

/** Roundcube with a mailbox of its own on this machine alone; what is sent ends in a sink. */
export async function startRoundcube(mails: readonly string[]): Promise<Roundcube> {
  const place = new Workplace('roundcube');
  const { folder } = place;
  const [web, imap, sink] = [await freePort(), await freePort(), await openMailSink()];
  const owner = ownerOf();
  chmodSync(folder, 0o755); // the mail server works as somebody who owns nothing
  for (const name of ['rc', 'rc/temp', 'rc/logs', 'run']) mkdirSync(join(folder, name));
  for (const name of ['mail', 'mail/cur', 'mail/new', 'mail/tmp']) {
    mkdirSync(join(folder, name));
    chownSync(join(folder, name), owner.uid, owner.gid);
  }
  let count = 0;
  const say = (text: string) => {
    count += 1;
    const file = join(folder, 'mail/new', `${Date.now()}.${count}.test`);
    writeFileSync(file, mailOf(text, count));
    chownSync(file, owner.uid, owner.gid);
  };
  for (const text of mails) say(text);

  writeFileSync(join(folder, 'dovecot.conf'), dovecotOf(folder, imap, owner));
  writeFileSync(join(folder, 'rc/config.inc.php'), configOf(folder, imap, sink.port));
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(`/etc/roundcube/${name}`, join(folder, 'rc', name));
  writeFileSync(join(folder, 'rc/first.php'), `<?php define('RCUBE_CONFIG_DIR', '${folder}/rc/');`);
  const made = spawnSync(
    'php',
    [
      '-r',
      `$base = new PDO('sqlite:${folder}/rc/base.sqlite'); $base->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));`,
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) {
    place.clear();
    throw new Error(`Roundcube's database could not be made.\n${made.stderr.slice(-2000)}`);
  }
  place.start('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')]);
  const settings = {
    error_reporting: 'E_ALL&~E_DEPRECATED',
    display_errors: '0',
    auto_prepend_file: `${folder}/rc/first.php`,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  place.start('php', [...flags, '-S', `127.0.0.1:${web}`, '-t', '/var/lib/roundcube'], { PHP_CLI_SERVER_WORKERS: '3' });
  const url = `http://localhost:${web}/`;
  await answering(url);
  return {
    url,
    say,
    got: sink.mails,
    close() {
      sink.close();
      place.clear();
    },
  };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
}

/** The mail server reads no mail as root. */
function ownerOf(): Owner {
  const ask = (...args: readonly string[]) => spawnSync('id', args, { encoding: 'utf8' }).stdout.trim();
  const { uid, gid, username } = userInfo();
  if (uid !== 0) return { uid, gid, user: username, group: ask('-gn') };
  return {
    uid: Number(ask('-u', 'nobody')),
    gid: Number(ask('-g', 'nobody')),
    user: 'nobody',
    group: ask('-gn', 'nobody'),
  };
}

const mailOf = (text: string, number: number): string =>
  [
    `From: ${CUSTOMER.name} <${CUSTOMER.address}>`,
    `To: ${AGENT.name} <${AGENT.address}>`,
    `Subject: ${number > 1 ? 'Re: ' : ''}${SUBJECT}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <m${number}@mail.example>`,
    ...(number > 1 ? ['In-Reply-To: <m1@mail.example>'] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replaceAll('\n', '\r\n'),
    '',
  ].join('\r\n');

const dovecotOf = (folder: string, port: number, { uid, gid, user, group }: Owner): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=${AGENT.password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
  }
}
`;

/** Nobody but this machine can reach it, and no mail leaves it. */
const configOf = (folder: string, imap: number, smtp: number): string => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/rc/base.sqlite?mode=0646',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}', 'smtp_user' => '', 'smtp_pass' => '',
  'des_key' => 'only-for-this-test-24chr', 'mail_domain' => 'shop.example',
  'temp_dir' => '${folder}/rc/temp', 'log_dir' => '${folder}/rc/logs',
  'plugins' => [], 'skin' => 'elastic', 'language' => 'en_US', 'htmleditor' => 1,
  'enable_installer' => false, 'session_samesite' => 'Lax', 'sent_mbox' => 'Sent',
];
`;
