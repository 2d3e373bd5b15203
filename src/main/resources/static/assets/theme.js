const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => { root.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
if (root.dataset.bsTheme === 'auto') { follow(); dark.addEventListener('change', follow); }
