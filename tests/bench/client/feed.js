/** Puts 500 posts into the feed, in bursts, once it is quiet. */
addEventListener('load', () => {
  const BURSTS = 20;
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const template = /** @type {Element} */ (main.firstElementChild);
  let bursts = 0;
  const burst = () => {
    for (let i = 0; i < 25; i += 1) {
      const post = /** @type {Element} */ (template.cloneNode(true));
      for (const link of post.querySelectorAll('a')) link.setAttribute('href', `/new.${bursts}.${i}`);
      main.append(post);
    }
    bursts += 1;
    if (bursts < BURSTS) setTimeout(burst, 50);
    else performance.mark('grown');
  };
  setTimeout(() => {
    performance.mark('grows');
    burst();
  }, 500);
});
