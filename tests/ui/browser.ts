import messages from '../../public/_locales/en/messages.json';

const sentences = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** Stands in for `wxt/browser` outside an extension: the English sentences, with their values put in as the browser does. */
export const browser = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      (sentences.get(key) ?? '').replaceAll(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? ''),
  },
};
