import type { MessageDescriptor } from 'react-intl';
import type { LinkReason, LinkState } from '../../../shared/contracts';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the panel says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  title: said('newsroom.sources.panel.title', 'Source'),
  broken: said(
    'newsroom.sources.panel.broken',
    'What is known of the source cannot be shown. The source itself is not affected.',
  ),
  link: said('newsroom.sources.link.title', 'Link'),
  none: said('newsroom.sources.link.none', 'The source has no link.'),
  unseen: said('newsroom.sources.link.unseen', 'Where the link leads was not looked at yet.'),
  mayNot: said('newsroom.sources.link.mayNot', 'Your role may not read the links of sources.'),
  notSaved: said(
    'newsroom.sources.link.notSaved',
    'The link in the form is not saved. What stands here is about the saved one.',
  ),
  unread: said('newsroom.sources.link.unread', 'What is known of the link could not be read.'),
  checkedAt: said('newsroom.sources.link.checkedAt', 'Looked at: {when}'),
  lastGoodAt: said('newsroom.sources.link.lastGoodAt', 'Last good day: {day}'),
  neverGood: said('newsroom.sources.link.neverGood', 'It has not worked at any look so far.'),
  failures: said(
    'newsroom.sources.link.failures',
    '{count, plural, one {It has failed on # day, since {day}.} other {It has failed on # days, since {day}.}}',
  ),
  movedTo: said('newsroom.sources.link.movedTo', 'The page stands here now:'),
  archived: said(
    'newsroom.sources.link.archived',
    'The Internet Archive may have a copy from about {day}:',
  ),
  newTab: said('newsroom.sources.link.newTab', '{address} (opens in a new tab)'),
  useNew: said('newsroom.sources.link.useNew', 'Use the new address'),
  useArchived: said('newsroom.sources.link.useArchived', 'Use the archived address'),
  saidUsed: said(
    'newsroom.sources.link.saidUsed',
    'The address is in the form. Save the source to keep it.',
  ),
  check: said('newsroom.sources.link.check', 'Check now'),
  checking: said('newsroom.sources.link.checking', 'Checking…'),
  saidChecked: said('newsroom.sources.link.saidChecked', 'Checked: {state}'),
  notChecked: said('newsroom.sources.link.notChecked', 'Not checked: {reason}'),
};

interface StateText {
  /** Of the badge. */
  variant: 'success' | 'warning' | 'secondary' | 'danger' | 'neutral';
  name: MessageDescriptor;
}

export const STATES: Record<LinkState, StateText> = {
  alive: { variant: 'success', name: said('newsroom.sources.state.alive', 'Works') },
  moved: { variant: 'secondary', name: said('newsroom.sources.state.moved', 'Has moved') },
  failing: { variant: 'warning', name: said('newsroom.sources.state.failing', 'Fails') },
  dead: { variant: 'danger', name: said('newsroom.sources.state.dead', 'Dead') },
  unclear: { variant: 'neutral', name: said('newsroom.sources.state.unclear', 'Not clear') },
};

/** What an answer says that is no page. */
export const ANSWERS = {
  gone: said('newsroom.sources.answer.gone', 'The site has no such page ({status}).'),
  busy: said('newsroom.sources.answer.busy', 'The site is busy and asked for time ({status}).'),
  broken: said('newsroom.sources.answer.broken', 'The site itself is broken ({status}).'),
  closed: said(
    'newsroom.sources.answer.closed',
    'The site does not let the check in ({status}). A reader may see the page all the same.',
  ),
};

export const REASONS: Record<LinkReason, MessageDescriptor> = {
  'unknown-host': said('newsroom.sources.reason.unknownHost', 'There is no such site.'),
  dns: said('newsroom.sources.reason.dns', 'Nobody could tell where the site is.'),
  refused: said('newsroom.sources.reason.refused', 'The site refuses connections.'),
  unreachable: said('newsroom.sources.reason.unreachable', 'The site cannot be reached.'),
  'timed-out': said('newsroom.sources.reason.timedOut', 'The site took too long to answer.'),
  reset: said('newsroom.sources.reason.reset', 'The site cut the connection off.'),
  tls: said('newsroom.sources.reason.tls', 'The site’s connection is not safe.'),
  unverified: said(
    'newsroom.sources.reason.unverified',
    'The server could not verify the site’s certificate. A reader may see the page all the same.',
  ),
  'bad-answer': said('newsroom.sources.reason.badAnswer', 'The site’s answer is not readable.'),
  'redirect-loop': said('newsroom.sources.reason.redirectLoop', 'The site leads in a circle.'),
  'too-many-redirects': said(
    'newsroom.sources.reason.tooManyRedirects',
    'The site leads from page to page to page.',
  ),
  'bad-redirect': said(
    'newsroom.sources.reason.badRedirect',
    'The site leads to what is no address of the web.',
  ),
  'needs-cookies': said(
    'newsroom.sources.reason.needsCookies',
    'The site lets in only visitors with cookies. A reader may see the page all the same.',
  ),
  'not-public': said(
    'newsroom.sources.reason.notPublic',
    'The address is not one of the public internet, and is not asked.',
  ),
  'bad-address': said(
    'newsroom.sources.reason.badAddress',
    'An address with a password or a port of its own is not asked.',
  ),
  'asked-to-wait': said('newsroom.sources.reason.askedToWait', 'The site has asked for time.'),
  'no-network': said(
    'newsroom.sources.reason.noNetwork',
    'The server could reach no site at all, so this says nothing of the link.',
  ),
};
