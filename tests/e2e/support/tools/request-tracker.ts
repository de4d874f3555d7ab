import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, freePort, Workplace } from './server.ts';

const LIBRARIES = ['/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib'];

export const AGENT = { user: 'alex', name: 'Alex Moreau', password: 'only-for-this-test' } as const;
export const CUSTOMER = { name: 'Dana Okafor', address: 'dana@mail.example' } as const;

/** Who writes, what kind of thing, and its words. */
export type Entry = readonly [by: 'customer' | 'agent', kind: 'reply' | 'comment', text: string];

export interface RequestTracker {
  readonly url: string;
  /** The number of its one ticket. */
  readonly ticket: string;
  /** The customer writes, as if a mail had come in. */
  say(text: string): void;
  /** What has been sent to the customer or noted, newest last: kind and text, as the server keeps it. */
  kept(): readonly (readonly [kind: string, text: string])[];
  close(): void;
}

/** Request Tracker with a database of its own on this machine alone: one agent, one customer, one ticket. */
export async function startRequestTracker(opening: string, entries: readonly Entry[]): Promise<RequestTracker> {
  const port = await freePort();
  const place = new Workplace('rt');
  const { folder } = place;
  for (const name of ['conf.d', 'mason', 'session', 'db']) mkdirSync(join(folder, name));
  const config = join(folder, 'RT_SiteConfig.pm');
  writeFileSync(config, configOf(folder, port));
  writeFileSync(join(folder, 'root'), `${AGENT.password}\n`);
  const env = { ...process.env, RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: join(folder, 'conf.d'), TMPDIR: folder };

  const run = (program: string, args: readonly string[], input = ''): string => {
    const { status, stdout, stderr } = spawnSync(program, args, { env, input, encoding: 'utf8' });
    if (status === 0) return stdout;
    place.clear();
    throw new Error(`${program} failed.\n${stderr.slice(-2000)}`);
  };
  const perl = (code: string): string =>
    run(
      'perl',
      [...LIBRARIES.flatMap((library) => ['-I', library]), '-'],
      `use strict; use warnings; use utf8; use JSON; use MIME::Entity; use Encode; use RT -init; ${WRITING}\n${code}`,
    );

  run('/usr/sbin/rt-setup-database-5', [
    ...['--action', 'init', '--skip-create', '--root-password-file', join(folder, 'root'), '--dba-password', ''],
  ]);
  const answer = perl(`${PEOPLE}
    my $ticket = RT::Ticket->new(RT->SystemUser);
    my ($id) = $ticket->Create(Queue => 'General', Subject => 'A parcel', Requestor => '${CUSTOMER.address}',
      Owner => $agent->Id, MIMEObj => body(${quoted(opening)}));
    RT->DatabaseHandle->dbh->do("update Transactions set Creator=? where ObjectType='RT::Ticket' and ObjectId=? and Type='Create'", undef, $customer->Id, $id);
    ${entries.map(([by, kind, text]) => `write_as($${by}, '${kind}', $id, ${quoted(text)});`).join('\n')}
    print "TICKET $id\\n";`);
  const ticket = /TICKET (\d+)/.exec(answer)?.[1] ?? '';
  place.start('/usr/share/request-tracker5/libexec/rt-server', ['--port', `${port}`, '--host', '127.0.0.1'], {
    ...env,
  } as Record<string, string>);
  const url = `http://localhost:${port}`;
  await answering(`${url}/NoAuth/Login.html`);
  return {
    url,
    ticket,
    say(text) {
      perl(`my $customer = person('${CUSTOMER.address}'); write_as($customer, 'reply', ${ticket}, ${quoted(text)});`);
    },
    kept() {
      const lines = perl(`
        my $ticket = RT::Ticket->new(RT->SystemUser); $ticket->Load(${ticket});
        my $all = $ticket->Transactions; my @kept;
        while (my $one = $all->Next) {
          next unless $one->Type =~ /^(?:Create|Correspond|Comment)$/;
          push @kept, [$one->Type, $one->Content(Type => 'text/plain')];
        }
        print "KEPT ", JSON->new->ascii->encode(\\@kept), "\\n";`);
      return JSON.parse(/KEPT (.*)/.exec(lines)?.[1] ?? '[]');
    },
    close: place.clear,
  };
}

const quoted = (text: string): string => `decode('UTF-8', pack('H*', '${Buffer.from(text).toString('hex')}'))`;

const PEOPLE = `
  my $agent = RT::User->new(RT->SystemUser);
  $agent->Create(Name => '${AGENT.user}', RealName => '${AGENT.name}', EmailAddress => 'alex@shop.example', Password => '${AGENT.password}', Privileged => 1);
  $agent->PrincipalObj->GrantRight(Object => RT->System, Right => 'SuperUser');
  my $customer = RT::User->new(RT->SystemUser);
  $customer->Create(Name => '${CUSTOMER.address}', RealName => '${CUSTOMER.name}', EmailAddress => '${CUSTOMER.address}', Privileged => 0);`;

/** A customer may not write over the web here: the entry is made by the system, and given to them. */
const WRITING = `
  sub person { my $user = RT::User->new(RT->SystemUser); $user->Load($_[0]); return $user }
  sub body { return MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Encoding => '8bit', Data => [encode('UTF-8', $_[0])]) }
  sub write_as {
    my ($user, $kind, $id, $text) = @_;
    my $ticket = RT::Ticket->new($user->Privileged ? RT::CurrentUser->new($user) : RT->SystemUser);
    $ticket->Load($id);
    my ($made) = $kind eq 'comment' ? $ticket->Comment(MIMEObj => body($text)) : $ticket->Correspond(MIMEObj => body($text));
    RT->DatabaseHandle->dbh->do('update Transactions set Creator=? where id=?', undef, $user->Id, $made);
  }`;

/** No mail goes out, and nobody but this machine can reach it. */
const configOf = (folder: string, port: number): string => `
Set($rtname, 'poise'); Set($Organization, 'shop.example');
Set($WebDomain, 'localhost'); Set($WebPort, ${port}); Set($WebPath, '');
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${folder}/db/rt.sqlite3'); Set($DatabaseUser, ''); Set($DatabasePassword, '');
Set($LogToSyslog, undef); Set($LogToSTDERR, 'error'); Set($LogToFile, undef);
Set($Timezone, 'UTC'); Set($WebSecureCookies, 0); Set($RestrictReferrer, 0);
Set($MailCommand, 'testfile'); Set($NotifyActor, 0); Set($DevelMode, 0);
Set($WebSessionClass, 'Apache::Session::File');
Set($MasonDataDir, '${folder}/mason'); Set($MasonSessionDir, '${folder}/session');
$RT::MasonDataDir = '${folder}/mason'; $RT::MasonSessionDir = '${folder}/session';
1;
`;
