/**
 * Runs before the first paint, so that colours, reading mode and fonts never change before the
 * reader's eyes. Inline, and allowed by its hash in the policy of each page.
 */
export const headScript = `(function(d){d.mode="step";try{var s=localStorage,k="under-the-cloud:",t=s.getItem(k+"theme");if(t)d.theme=t;d.mode=s.getItem(k+"mode")||"step";if(s.getItem(k+"fonts"))d.fonts=""}catch(e){}})(document.documentElement.dataset)`;
