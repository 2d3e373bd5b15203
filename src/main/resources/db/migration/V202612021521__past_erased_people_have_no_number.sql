-- The number of a certificate in the earlier system names its holder there: it goes with the name. Everything else as before.
create or replace function erase_name(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  entries := array(select p.id from person p where p.id = any(entries) and p.email is null
    and not exists (select from account a where a.person = p.id and a.closed_at is null)
    and not exists (select from guest g where g.person = p.id and g.address not like 'erased-%@erased.invalid'));
  update person set version = version + 1, name = 'Erased person', sort_name = 'Erased person', credentials = '' where id = any(entries);
  delete from certificate_document where serial in (select serial from certificate where learner = any(entries));
  delete from certificate_print where serial in (select serial from certificate where learner = any(entries));
  update certificate_revision set name = 'Erased person'
    where serial in (select serial from certificate where learner = any(entries));
  update past_credit set version = version + 1, certificate_number = '' where person = any(entries) and certificate_number <> '';
  delete from identity_request where person = any(entries);
  delete from mail_outbox where to_person = any(entries);
end $$;
