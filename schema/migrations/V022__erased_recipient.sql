-- Whom an erased row named is asked of a function: within the view, every statement about awards opened and planned all years.

create function is_recipient_erased(recipient_key text, erased_file text, erased_sheet text, erased_row integer)
returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
    return is_recipient_erased.recipient_key <> '' and exists (
        select from thidua.received_file as file
        join thidua.submission as said on said.received_file_id = file.received_file_id
        join thidua.award as erased on erased.submission_id = said.submission_id
        where file.sha256 = is_recipient_erased.erased_file
          and erased.sheet = is_recipient_erased.erased_sheet
          and erased.row_no = is_recipient_erased.erased_row
          and erased.recipient_key = is_recipient_erased.recipient_key);
end $$;
revoke execute on function is_recipient_erased from public;
comment on function is_recipient_erased is 'whether a row of a file, from which the name was erased, named the recipient whose award.recipient_key this is';

create or replace view revoked_award as
select revocation.line_no, revocation.known_on, award.report_year, award.submission_id, award.sheet, award.row_no, award.column_no
from revocation
join award on award.report_year = revocation.report_year and award.decision = revocation.decision and award.decision <> ''
where (revocation.decision_date is null or award.decision_date = revocation.decision_date)
  and (revocation.form_code = '' or award.form_code = revocation.form_code)
  and (revocation.recipient_key = '' or revocation.recipient_key = award.recipient_key)
  and (revocation.erased_file = ''
    or is_recipient_erased(award.recipient_key, revocation.erased_file, revocation.erased_sheet, revocation.erased_row));
