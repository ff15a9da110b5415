/** On its own, so that it is loaded after the page is there. */
export { domAnimation } from 'framer-motion';
