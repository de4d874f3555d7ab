/**
 * The public half of the key Poise is packed with. It fixes the extension's id, whatever folder it is loaded from, so
 * that a policy can name it. Who packs Poise as a .crx of their own takes their own key: see docs/roll-out.md.
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApaDTtYCk5tMIwPsi5dbHqPv49BKDesWW2ySkIyiIqnwt5P7aBewpy0DB2LX9y5HsI6EuEuSRx/GrowyjBGuxSpDnZTOqn+Wz+XrSus2SSncgE/1S8hmRnM8wRbdpCuYgYPepS41+fiQrI4KLXqDLE/ImK/HaDxfeW+1zP+4jiE8KZoTKO5Vc+9xAQM8NVJGviyS7Ryv0ydewMPvBbWGuZlOq+zeYyaOKbE9kIvuvsxZPxZp6/nlCT7N8TYikNxLF5TD/hXCCGA0YGjfwVjJibC40Ja6yhG9kaZroW+7l1HiScfKxbEU89DuNOvB0OV5T/MpUCc830NQKy06EVidCXwIDAQAB';

/** The first 16 bytes of the SHA-256 of that key, in the browser's alphabet from a to p; a test works it out again. */
export const EXTENSION_ID = 'alpbfblndgikchddpcceojolbaefeiph';

/** Firefox takes the id as it is written in the manifest. */
export const FIREFOX_ID = 'poise@poise-coach.example';
