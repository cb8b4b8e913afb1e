import { useAPIErrorHandler } from '@strapi/strapi/admin';

type ErrorHandler = ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError'];

/** What an error of the server says, in the admin's language where Strapi knows it. */
export function useErrorText(): (cause: unknown) => string {
  // Nothing else of Strapi's gives the words without showing them.
  const { _unstableFormatAPIError: format } = useAPIErrorHandler();
  return (cause) => format(cause as Parameters<ErrorHandler>[0]);
}
