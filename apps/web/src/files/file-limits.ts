/** As the API takes them: in bytes each, and how many in one draft or with one step. */
export const largestFile = 25 * 1024 * 1024;
export const mostFiles = 20;

const types: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/tiff': ['tif', 'tiff'],
  'text/plain': ['txt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/ogg': ['ogg', 'opus'],
  'audio/wav': ['wav'],
  'video/mp4': ['mp4'],
  'video/quicktime': ['mov'],
  'video/3gpp': ['3gp'],
};

/** What the chooser of a browser offers. */
export const accepted = Object.entries(types)
  .flatMap(([type, extensions]) => [type, ...extensions.map((extension) => `.${extension}`)])
  .join(',');

/** Why a file was not taken. */
export type FileFault =
  | 'tooLarge'
  | 'empty'
  | 'type'
  | 'tooMany'
  | 'tooLargeTogether'
  | 'tooManyInCase'
  | 'noName'
  | 'longName'
  | 'noDraft'
  | 'signedOut'
  | 'busy'
  | 'other';

/** What can be seen to be wrong before anything is sent; the API looks at the content itself. */
export function faultOf(file: { readonly size: number }, howMany: number): FileFault | undefined {
  if (howMany >= mostFiles) return 'tooMany';
  if (file.size > largestFile) return 'tooLarge';
  return file.size === 0 ? 'empty' : undefined;
}
