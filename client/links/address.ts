// A link as it may be read on screen: where it leads, without the secret after the #.

/** 192.168.1.24:3000/m/k3v9p2xq7abc#… */
export const withoutSecret = (url: string): string => `${url.replace(/^https?:\/\//, '').replace(/#.*$/s, '')}#…`
