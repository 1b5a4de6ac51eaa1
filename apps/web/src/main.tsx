import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from './api/failure.js';
import { languagesOf, loadHost } from './host/host.js';
import { HostProvider } from './host/host-provider.js';
import { makeRouter } from './routes/router.js';
import { startTexts } from './texts/i18n.js';
import { chosenLanguage } from './texts/chosen-language.js';
import './ui/styles/all.css';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => error instanceof Failure && error.code === 'UNREACHABLE' && count < 1,
    },
  },
});

async function start(place: HTMLElement): Promise<void> {
  const host = await loadHost('nl');
  const language = chosenLanguage(languagesOf(host));
  queryClient.setQueryData(['host', 'nl'], host);
  await startTexts(language);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HostProvider host={host}>
          <RouterProvider router={makeRouter(host)} />
        </HostProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Before the texts are here, so in both languages at once. */
function sayThatStartingFailed(place: HTMLElement): void {
  place.setAttribute('role', 'alert');
  place.className = 'wh-start-failure';
  place.textContent =
    'De pagina kan nu niet laden. Probeer het over een minuut opnieuw. / This page cannot load now. Try again in a minute.';
}

const place = document.getElementById('app');
if (place) start(place).catch(() => sayThatStartingFailed(place));
