select professional, kind, null::timestamptz from access.tie where child_id = $1
union all
select professional, 'broke-glass', ends_at from access.glass where child_id = $1 and ends_at > $2 and professional = $3
