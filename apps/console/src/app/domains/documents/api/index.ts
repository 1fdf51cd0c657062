export { PaperLink } from './paper-link';
export { PaperUpload, type PaperToUpload } from './paper-upload';
