create function app_portfolio_signals_on(p_day date) returns table (tenant_id uuid, code text, since date, detail text)
  language sql stable parallel safe begin atomic
  select h.tenant_id, 'NEW_ALDERMAN', max(h.starts_on), null::text from portfolio_holding h
  where h.starts_on > p_day - interval '6 months' and h.starts_on <= p_day
    and (h.ends_on is null or h.ends_on > p_day)
    and exists (select from portfolio_holding before where before.tenant_id = h.tenant_id
      and before.ends_on <= h.starts_on)
  group by h.tenant_id;
end;
comment on function app_portfolio_signals_on is
  'Municipalities where somebody took over a portfolio in the last six months. The first holder that is recorded is no '
  'change.';
