import { frontDocument } from './routes/front/front.graphql.js';
import { languagesOf, loadHost } from './host/host.js';
import { chosenLanguage } from './texts/chosen-language.js';

/**
 * What runs first, before the libraries are here: asks who lives at this host, and on a front page what it shows. On a phone an
 * answer takes as long as a file, so both are on their way together. Nothing here may import a library.
 */
const host = loadHost('nl');

async function askFrontPage(): Promise<unknown> {
  const found = await host;
  if (found.kind !== 'tenant' || window.location.pathname !== '/') return undefined;
  const language = chosenLanguage(languagesOf(found));
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: frontDocument.toString(), variables: { language } }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  return errors ? undefined : data;
}

// A failure is not told here: the screens ask again, and say it.
const front = askFrontPage().catch(() => undefined);

void import('./main.js').then(({ start }) => start({ host, front }));
