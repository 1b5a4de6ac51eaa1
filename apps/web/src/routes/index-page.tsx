import { type ComponentType, createElement, type ReactNode } from 'react';
import { type Host } from '../host/host.js';
import { useHost } from '../host/host-context.js';

let LandingPage: ComponentType | undefined;
let FrontPage: ComponentType | undefined;

/** Before the page appears, so that it appears whole: React waits before it replaces what it showed meanwhile. */
export async function loadIndexPage({ kind }: Host): Promise<void> {
  if (kind === 'platform') LandingPage ??= (await import('./landing/landing-page.js')).LandingPage;
  else FrontPage ??= (await import('./front/front-page.js')).FrontPage;
}

/** The first page: of the platform on the bare host, of the committee on its own host. */
export function IndexPage(): ReactNode {
  const page = useHost().kind === 'platform' ? LandingPage : FrontPage;
  return page ? createElement(page) : null;
}
