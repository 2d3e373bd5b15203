/* Passkeys: the browser makes one, or signs with one, and the form carries its answer. The forms stay hidden where it can't. */
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.prototype.toJSON;
const answered = async form => {
  const asked = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams({ _csrf: form.elements._csrf.value }) });
  if (!asked.ok) throw new Error(asked.status);
  const options = await asked.json();
  return form.dataset.passkey === 'add'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
};
document.querySelectorAll('[data-passkey]').forEach(form => {
  if (!able) return;
  form.hidden = false;
  document.querySelectorAll('[data-no-passkey]').forEach(text => { text.hidden = true; });
  const told = form.querySelector('[data-problem]');
  form.addEventListener('submit', event => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    told.textContent = '';
    answered(form).then(credential => {
      form.elements.credential.value = JSON.stringify(credential);
      form.requestSubmit();
    }, problem => { told.textContent = problem.name === 'InvalidStateError' ? told.dataset.there : told.dataset.problem; });
  });
});
addEventListener('pageshow', () => document.querySelectorAll('[data-passkey]').forEach(form => { form.elements.credential.value = ''; }));
