import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './api/ask.js';
import { Failure } from './api/failure.js';
import { type Host, languagesOf } from './host/host.js';
import { HostProvider } from './host/host-provider.js';
import { makeRouter } from './routes/router.js';
import { frontDocument } from './routes/front/front.graphql.js';
import { loadTexts, startTexts } from './texts/i18n.js';
import { chosenLanguage } from './texts/chosen-language.js';
import { type Language, languages } from './texts/languages.js';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => error instanceof Failure && error.code === 'UNREACHABLE' && count < 1,
    },
  },
});

/** What was asked before the libraries were here. */
export interface AskedEarly {
  readonly host: Promise<Host>;
  /** The answer for the front page; nothing on other pages, and where it failed. */
  readonly front: Promise<unknown>;
}

async function show(place: HTMLElement, early: AskedEarly): Promise<void> {
  // Not before the scripts are here: on a slow line they go first. On a fast one the letters are in time for the first text.
  document.fonts.load("1em 'Source Sans 3 Variable'").catch(() => undefined);
  // On their way while the host is asked, in the likely language.
  void loadTexts(chosenLanguage(languages));
  const host = await early.host;
  const language = chosenLanguage(languagesOf(host));
  queryClient.setQueryData(['host', 'nl'], host);
  if (host.kind === 'tenant' && window.location.pathname === '/') keepFrontPage(early, language);
  await startTexts(language);
  const router = makeRouter(host);
  await router.load();
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HostProvider host={host}>
          <RouterProvider router={router} />
        </HostProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** The page that asks for this finds it under way, or there; where it failed, it is asked again. */
function keepFrontPage({ front }: AskedEarly, language: Language): void {
  void queryClient.prefetchQuery({
    queryKey: [frontDocument.toString(), { language }],
    queryFn: async () => (await front) ?? ask(frontDocument, { language }),
  });
}

/** Before the texts are here, so in both languages at once. */
function sayThatStartingFailed(place: HTMLElement): void {
  place.setAttribute('role', 'alert');
  place.className = 'wh-start-failure';
  place.textContent =
    'De pagina kan nu niet laden. Probeer het over een minuut opnieuw. / This page cannot load now. Try again in a minute.';
}

/** Called once, by the script that runs first. */
export function start(early: AskedEarly): void {
  const place = document.getElementById('app');
  if (place) show(place, early).catch(() => sayThatStartingFailed(place));
}
