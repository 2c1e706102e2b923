create function app_commitment_signals_on(p_day date) returns table (tenant_id uuid, code text, since date, detail text)
  language sql stable parallel safe begin atomic
  select c.tenant_id, 'REAFFIRMATION_DUE', null::date, c.round::text from commitment_standing c
  where c.status = 'REAFFIRMATION_DUE' and p_day is not null;
end;
comment on function app_commitment_signals_on is 'Municipalities whose statement waits to be signed anew, with the round.';
