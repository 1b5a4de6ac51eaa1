import { type HtmlTagDescriptor, type Plugin } from 'vite';

/** The parts of the screens that nearly every first visit needs, and that the browser would find out about only later. */
const firstPage = [/src\/early\.ts$/, /src\/main\.tsx$/, /texts\/nl\.ts$/, /routes\/front\/front-page\.tsx$/];

/** Names them in the page itself, so that they come beside the libraries instead of after them. */
export function preloadFirstPage(): Plugin {
  return {
    name: 'preload-first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }): HtmlTagDescriptor[] {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const wanted = chunks.filter(({ facadeModuleId }) => firstPage.some((name) => name.test(facadeModuleId ?? '')));
        return [...new Set(wanted.flatMap(({ fileName, imports }) => [...imports, fileName]))].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
