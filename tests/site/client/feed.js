/** A feed that puts in a post at the top of the list, again and again, for some seconds. */

import { build, byId, data } from './dom.js';

const list = byId('feed');
let shown = 0;

const timer = setInterval(() => {
  list.prepend(build(data.posts[shown % data.posts.length]));
  shown += 1;
  if (shown >= data.count) clearInterval(timer);
}, data.every);
