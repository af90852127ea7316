/** For plugins that expect the global of a script tag. */
import jQuery from 'jquery';

window.jQuery = jQuery;
window.$ = jQuery;
