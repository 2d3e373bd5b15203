-- Who takes part by stream is sent the address and finds it on the page of the registration; nobody else sees it.
alter table registration_terms
  add column stream_address text not null default ''
    check (stream_address = '' or streamed and stream_address ~ '^https://[^[:space:]]+$' and length(stream_address) <= 500);
comment on column registration_terms.stream_address is 'Where registered people join the stream; empty while it is not known';
