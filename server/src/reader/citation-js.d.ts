/** The part of citation-js that is used; it comes without types. */
declare module '@citation-js/core' {
  interface Register {
    has(name: string): boolean;
    list(): string[];
  }

  interface Plugins {
    config: { get(plugin: '@csl'): { templates: Register; locales: Register } };
    output: {
      format(
        format: 'bibliography',
        items: readonly object[],
        options: { format: 'text' | 'html'; template: string; lang: string; nosort: boolean },
      ): string;
    };
  }

  export const plugins: Plugins;
}

/** Adds itself to the core when it is loaded. */
declare module '@citation-js/plugin-csl';
