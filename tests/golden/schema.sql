CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    place TEXT,
    organizer TEXT,
    half_days INTEGER,
    level TEXT,
    form TEXT,
    outside INTEGER,
    outside_note TEXT,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    cancel_reason TEXT,
    history INTEGER NOT NULL CHECK (history IN (0, 1)),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX activity_starts_on ON activity (starts_on);
CREATE TABLE activity_station (
    id INTEGER PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    station INTEGER NOT NULL REFERENCES station (id),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX activity_station_pair ON activity_station (activity, station) WHERE voided_by IS NULL;
CREATE INDEX activity_station_station ON activity_station (station);
CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL REFERENCES seal (id),
    deputy INTEGER NOT NULL REFERENCES person (id),
    points INTEGER NOT NULL,
    because TEXT NOT NULL,
    approver TEXT NOT NULL,
    approved_on TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX adjustment_deputy ON adjustment (deputy);
CREATE INDEX adjustment_seal ON adjustment (seal);
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    deputy INTEGER NOT NULL REFERENCES person (id),
    mandate INTEGER REFERENCES mandate (id),
    presence TEXT NOT NULL,
    role TEXT,
    half_days INTEGER,
    spoke TEXT,
    evidence TEXT,
    recorder TEXT,
    note TEXT,
    state TEXT CHECK (state IN ('declared', 'returned')), -- nothing: the office stands behind it
    return_reason TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX attendance_deputy ON attendance (deputy);
CREATE UNIQUE INDEX attendance_pair ON attendance (activity, deputy) WHERE voided_by IS NULL;
CREATE INDEX attendance_state ON attendance (state) WHERE state IS NOT NULL;
CREATE TABLE backup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY,
    workday INTEGER NOT NULL CHECK (workday IN (0, 1)),
    workday_number INTEGER NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE change_content (
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    chunk INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (change_set, chunk)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_created (
    change_set INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    PRIMARY KEY (change_set, chunk, table_name, first_row),
    FOREIGN KEY (change_set, chunk) REFERENCES change_content (change_set, chunk)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    reason TEXT,
    row_count INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE closed_sheet (
    id INTEGER PRIMARY KEY,
    closing INTEGER NOT NULL REFERENCES period_closing (id),
    report TEXT NOT NULL,
    file TEXT NOT NULL,
    rows INTEGER NOT NULL,
    digest TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX closed_sheet_once ON closed_sheet (closing, report) WHERE voided_by IS NULL;
CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    station INTEGER NOT NULL REFERENCES station (id),
    month TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    sent_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    digest TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX collection_month ON collection (month, station) WHERE voided_by IS NULL;
CREATE INDEX collection_station ON collection (station);
CREATE TABLE collection_receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collection (id),
    received_on TEXT NOT NULL,
    file TEXT NOT NULL,
    digest TEXT NOT NULL,
    zero INTEGER NOT NULL CHECK (zero IN (0, 1)),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    rows TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX collection_receipt_collection ON collection_receipt (collection);
CREATE TABLE congress (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    region INTEGER NOT NULL REFERENCES region (id),
    term INTEGER NOT NULL CHECK (term > 0),
    name TEXT,
    opened_on TEXT,
    ended_on TEXT,
    seats INTEGER,
    mobile_seats INTEGER,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX congress_term ON congress (region, term) WHERE voided_by IS NULL;
CREATE TABLE cosigner (
    id INTEGER PRIMARY KEY,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    mandate INTEGER NOT NULL REFERENCES mandate (id),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX cosigner_mandate ON cosigner (mandate);
CREATE UNIQUE INDEX cosigner_pair ON cosigner (suggestion, mandate) WHERE voided_by IS NULL;
CREATE TABLE counter (
    noun TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE decided_name (
    id INTEGER PRIMARY KEY,
    decision INTEGER NOT NULL REFERENCES decision (id),
    deputy INTEGER NOT NULL REFERENCES person (id),
    change TEXT NOT NULL,
    because TEXT NOT NULL,
    visibility TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX decided_name_decision ON decided_name (decision);
CREATE INDEX decided_name_deputy ON decided_name (deputy);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    selection INTEGER NOT NULL REFERENCES selection (id),
    stage TEXT NOT NULL,
    body TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    document TEXT,
    starts_on TEXT,
    ends_on TEXT,
    days INTEGER,
    receiver TEXT,
    phone TEXT,
    address TEXT,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX decision_selection ON decision (selection);
CREATE TABLE deed (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    item TEXT,
    deputy INTEGER REFERENCES person (id),
    mandate INTEGER REFERENCES mandate (id),
    station INTEGER REFERENCES station (id),
    "group" INTEGER REFERENCES grouping (id),
    department INTEGER REFERENCES department (id),
    done_on TEXT NOT NULL,
    level TEXT,
    form TEXT,
    organizer TEXT,
    role TEXT,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    participants INTEGER NOT NULL CHECK (participants > 0),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND participants),
    outcomes TEXT,
    chosen INTEGER,
    chosen_by TEXT,
    evidence TEXT,
    document TEXT,
    state TEXT CHECK (state IN ('declared', 'returned')), -- nothing: the office stands behind it
    return_reason TEXT,
    history INTEGER NOT NULL CHECK (history IN (0, 1)),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id),
    CHECK ((deputy IS NOT NULL) + (station IS NOT NULL) + ("group" IS NOT NULL) + (department IS NOT NULL) = 1)
) STRICT;
CREATE INDEX deed_department ON deed (department) WHERE department IS NOT NULL;
CREATE INDEX deed_deputy ON deed (deputy) WHERE deputy IS NOT NULL;
CREATE INDEX deed_done_on ON deed (done_on);
CREATE INDEX deed_group ON deed ("group") WHERE "group" IS NOT NULL;
CREATE INDEX deed_mandate ON deed (mandate) WHERE mandate IS NOT NULL;
CREATE INDEX deed_state ON deed (state) WHERE state IS NOT NULL;
CREATE INDEX deed_station ON deed (station) WHERE station IS NOT NULL;
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT,
    branch TEXT NOT NULL,
    parent INTEGER REFERENCES department (id),
    contact TEXT,
    phone TEXT,
    closed_on TEXT,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX department_name ON department (name);
CREATE INDEX department_parent ON department (parent);
CREATE TABLE duty_report (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    deputy INTEGER NOT NULL REFERENCES person (id),
    mandate INTEGER REFERENCES mandate (id),
    held_on TEXT NOT NULL,
    place TEXT,
    form TEXT NOT NULL CHECK (form IN ('oral', 'written')),
    voters_present INTEGER,
    satisfied INTEGER,
    basically INTEGER,
    unsatisfied INTEGER,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX duty_report_day ON duty_report (held_on, deputy) WHERE voided_by IS NULL;
CREATE INDEX duty_report_deputy ON duty_report (deputy);
CREATE INDEX duty_report_mandate ON duty_report (mandate) WHERE mandate IS NOT NULL;
CREATE TABLE export (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    report TEXT NOT NULL,
    period TEXT NOT NULL,
    file TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    digest TEXT NOT NULL,
    reason TEXT
) STRICT;
CREATE TABLE grouping (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('delegation', 'constituency', 'group')),
    name TEXT NOT NULL,
    congress INTEGER REFERENCES congress (id),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX grouping_congress ON grouping (congress);
CREATE INDEX grouping_name ON grouping (kind, name);
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    deputy INTEGER NOT NULL REFERENCES person (id),
    congress INTEGER NOT NULL REFERENCES congress (id),
    certificate TEXT,
    since TEXT,
    until TEXT,
    end_reason TEXT,
    end_note TEXT,
    role_class TEXT,
    reelected INTEGER NOT NULL CHECK (reelected IN (0, 1)),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX mandate_certificate ON mandate (certificate);
CREATE INDEX mandate_congress ON mandate (congress);
CREATE INDEX mandate_deputy ON mandate (deputy);
CREATE TABLE manual_line (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    deputy INTEGER NOT NULL REFERENCES person (id),
    mandate INTEGER REFERENCES mandate (id),
    earned_on TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points <> 0),
    "for" TEXT NOT NULL,
    approver TEXT NOT NULL,
    document TEXT,
    item TEXT,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX manual_line_deputy ON manual_line (deputy);
CREATE INDEX manual_line_earned_on ON manual_line (earned_on);
CREATE INDEX manual_line_mandate ON manual_line (mandate) WHERE mandate IS NOT NULL;
CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    deputy INTEGER NOT NULL REFERENCES person (id),
    mandate INTEGER REFERENCES mandate (id),
    station INTEGER REFERENCES station (id),
    grouping INTEGER REFERENCES grouping (id),
    role TEXT,
    since TEXT,
    until TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id),
    CHECK ((station IS NULL) <> (grouping IS NULL))
) STRICT;
CREATE INDEX membership_deputy ON membership (deputy);
CREATE INDEX membership_grouping ON membership (grouping) WHERE grouping IS NOT NULL;
CREATE INDEX membership_mandate ON membership (mandate) WHERE mandate IS NOT NULL;
CREATE INDEX membership_station ON membership (station) WHERE station IS NOT NULL;
CREATE TABLE next_row (
    table_name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    congress INTEGER NOT NULL REFERENCES congress (id),
    period TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    deputy INTEGER NOT NULL REFERENCES person (id),
    record TEXT,
    content TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT,
    raised_on TEXT NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    answer TEXT,
    answered_by TEXT,
    answered_on TEXT,
    corrected TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX objection_congress ON objection (congress, starts_on);
CREATE INDEX objection_deputy ON objection (deputy);
CREATE TABLE opinion (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    visit INTEGER NOT NULL REFERENCES visit (id),
    content TEXT NOT NULL,
    appeal TEXT,
    category TEXT,
    nature TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT,
    sent_to TEXT,
    proposed TEXT,
    department INTEGER REFERENCES department (id),
    accused TEXT,
    referred_on TEXT,
    due_on TEXT,
    result TEXT,
    resolved TEXT,
    closed_on TEXT,
    fed_back_on TEXT,
    feedback_method TEXT,
    feedback_by TEXT,
    rating TEXT,
    duplicate_of INTEGER REFERENCES opinion (id),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX opinion_department ON opinion (department) WHERE department IS NOT NULL;
CREATE INDEX opinion_duplicate ON opinion (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX opinion_visit ON opinion (visit);
CREATE TABLE period_closing (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    congress INTEGER NOT NULL REFERENCES congress (id),
    period TEXT NOT NULL,
    asked TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    last_change INTEGER NOT NULL,
    program TEXT NOT NULL,
    rules TEXT NOT NULL,
    reopened_on TEXT,
    because TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX period_closing_once ON period_closing (congress, starts_on, ends_on)
    WHERE voided_by IS NULL AND reopened_on IS NULL;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sex TEXT,
    nation TEXT,
    born TEXT,
    education TEXT,
    party TEXT,
    employer TEXT,
    title TEXT,
    phone TEXT,
    id_number TEXT,
    category TEXT,
    leader INTEGER NOT NULL CHECK (leader IN (0, 1)),
    note TEXT,
    merged_into INTEGER REFERENCES person (id),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_name ON person (name);
CREATE INDEX person_phone ON person (phone);
CREATE TABLE policy_edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    checked_on TEXT,
    parts TEXT NOT NULL,
    content TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX policy_edition_fingerprint ON policy_edition (fingerprint) WHERE voided_by IS NULL;
CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    deputy INTEGER REFERENCES person (id),
    mandate INTEGER REFERENCES mandate (id),
    station INTEGER REFERENCES station (id),
    department INTEGER REFERENCES department (id),
    rater_group TEXT NOT NULL,
    rated_on TEXT NOT NULL,
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 1000000),
    ballots INTEGER NOT NULL CHECK (ballots > 0),
    document TEXT,
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id),
    CHECK ((deputy IS NOT NULL) + (station IS NOT NULL) + (department IS NOT NULL) = 1)
) STRICT;
CREATE INDEX rating_department ON rating (department) WHERE department IS NOT NULL;
CREATE INDEX rating_deputy ON rating (deputy) WHERE deputy IS NOT NULL;
CREATE INDEX rating_mandate ON rating (mandate) WHERE mandate IS NOT NULL;
CREATE INDEX rating_rated_on ON rating (rated_on);
CREATE INDEX rating_station ON rating (station) WHERE station IS NOT NULL;
CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT CHECK (level IN ('national', 'province', 'prefecture', 'county', 'township')),
    parent INTEGER REFERENCES region (id),
    has_congress INTEGER NOT NULL CHECK (has_congress IN (0, 1)),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX region_name ON region (name);
CREATE INDEX region_parent ON region (parent);
CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    congress INTEGER NOT NULL REFERENCES congress (id),
    period TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    sealed_on TEXT NOT NULL,
    rules TEXT NOT NULL,
    result TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX seal_once ON seal (congress, starts_on, ends_on) WHERE voided_by IS NULL;
CREATE TABLE sealed_account (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL REFERENCES seal (id),
    deputy_code TEXT NOT NULL,
    facts TEXT NOT NULL,
    content TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX sealed_account_deputy ON sealed_account (deputy_code);
CREATE UNIQUE INDEX sealed_account_once ON sealed_account (seal, deputy_code) WHERE voided_by IS NULL;
CREATE TABLE selection (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    congress INTEGER NOT NULL REFERENCES congress (id),
    period TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    selected_on TEXT NOT NULL,
    scheme TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX selection_once ON selection (congress, starts_on, ends_on) WHERE voided_by IS NULL;
CREATE TABLE selection_candidate (
    id INTEGER PRIMARY KEY,
    selection INTEGER NOT NULL REFERENCES selection (id),
    deputy INTEGER NOT NULL REFERENCES person (id),
    part TEXT,
    rank INTEGER,
    undecided INTEGER NOT NULL CHECK (undecided IN (0, 1)),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX selection_candidate_deputy ON selection_candidate (deputy);
CREATE INDEX selection_candidate_selection ON selection_candidate (selection);
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    congress INTEGER NOT NULL REFERENCES congress (id),
    number INTEGER NOT NULL CHECK (number > 0),
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX session_number ON session (congress, number) WHERE voided_by IS NULL;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE station (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT,
    kind TEXT,
    region INTEGER NOT NULL REFERENCES region (id),
    parent INTEGER REFERENCES station (id),
    address TEXT,
    head TEXT,
    liaison TEXT,
    phone TEXT,
    reception_rule TEXT,
    reception_time TEXT,
    opened_on TEXT,
    closed_on TEXT,
    merged_into INTEGER REFERENCES station (id),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX station_name ON station (name);
CREATE INDEX station_parent ON station (parent);
CREATE INDEX station_region ON station (region);
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    number TEXT,
    congress INTEGER NOT NULL REFERENCES congress (id),
    session INTEGER REFERENCES session (id),
    origin TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT,
    category TEXT,
    lead INTEGER NOT NULL REFERENCES mandate (id),
    filed_on TEXT NOT NULL,
    by_reference TEXT,
    key INTEGER NOT NULL CHECK (key IN (0, 1)),
    six_months INTEGER NOT NULL CHECK (six_months IN (0, 1)),
    six_months_reason TEXT,
    publicity TEXT,
    fulfilled TEXT,
    history INTEGER NOT NULL CHECK (history IN (0, 1)),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX suggestion_congress ON suggestion (congress, filed_on);
CREATE INDEX suggestion_lead ON suggestion (lead);
CREATE INDEX suggestion_session ON suggestion (session) WHERE session IS NOT NULL;
CREATE TABLE suggestion_event (
    id INTEGER PRIMARY KEY,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    step TEXT NOT NULL,
    happened_on TEXT,
    department INTEGER REFERENCES department (id),
    part TEXT,
    answer_class TEXT,
    document TEXT,
    delivered_on TEXT,
    rating TEXT,
    contact TEXT,
    reason TEXT,
    actor TEXT,
    late_entry INTEGER NOT NULL CHECK (late_entry IN (0, 1)),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX suggestion_event_department ON suggestion_event (department) WHERE department IS NOT NULL;
CREATE INDEX suggestion_event_suggestion ON suggestion_event (suggestion);
CREATE TABLE suggestion_opinion (
    id INTEGER PRIMARY KEY,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    opinion INTEGER NOT NULL REFERENCES opinion (id),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX suggestion_opinion_opinion ON suggestion_opinion (opinion);
CREATE UNIQUE INDEX suggestion_opinion_pair ON suggestion_opinion (suggestion, opinion) WHERE voided_by IS NULL;
CREATE TABLE tally (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    measure TEXT NOT NULL,
    station INTEGER REFERENCES station (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    source TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE UNIQUE INDEX tally_once ON tally (period, measure, ifnull(station, 0)) WHERE voided_by IS NULL;
CREATE INDEX tally_station ON tally (station) WHERE station IS NOT NULL;
CREATE TABLE undone (
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    undoes INTEGER NOT NULL REFERENCES change_set (id),
    PRIMARY KEY (change_set, undoes)
) STRICT, WITHOUT ROWID;
CREATE VIEW v_attendance AS
SELECT activity.code AS activity, activity.type, activity.starts_on, person.code AS deputy, person.name,
       attendance.presence, attendance.role, attendance.half_days
FROM attendance JOIN activity ON activity.id = attendance.activity JOIN person ON person.id = attendance.deputy
WHERE attendance.voided_by IS NULL AND activity.voided_by IS NULL AND attendance.state IS NULL;
CREATE VIEW v_mandate AS
SELECT person.code AS deputy, person.name, person.sex, person.nation, congress.code AS congress, mandate.certificate,
       mandate.since, mandate.until, mandate.end_reason
FROM mandate JOIN person ON person.id = mandate.deputy JOIN congress ON congress.id = mandate.congress
WHERE mandate.voided_by IS NULL AND person.voided_by IS NULL;
CREATE VIEW v_opinion AS
SELECT opinion.code AS opinion, visit.code AS intake, station.code AS station, visit.received_on, visit.channel,
       opinion.category, opinion.nature, opinion.outcome, department.name AS department, opinion.referred_on,
       opinion.due_on, opinion.closed_on, opinion.resolved, opinion.fed_back_on, opinion.rating
FROM opinion JOIN visit ON visit.id = opinion.visit JOIN station ON station.id = visit.station
     LEFT JOIN department ON department.id = opinion.department
WHERE opinion.voided_by IS NULL AND visit.voided_by IS NULL AND opinion.nature <> 'accusation';
CREATE VIEW v_suggestion AS
SELECT suggestion.code AS suggestion, suggestion.number, suggestion.title, congress.code AS congress, suggestion.origin,
       person.name AS lead, suggestion.filed_on, assigned.assigned_on,
       (SELECT min(calendar_day.day) FROM calendar_day
        WHERE calendar_day.workday = 1
          AND calendar_day.day >= min(date(assigned.assigned_on, CASE suggestion.six_months WHEN 1 THEN '+6 months' ELSE '+3 months' END),
                                      date(assigned.assigned_on, 'start of month',
                                           CASE suggestion.six_months WHEN 1 THEN '+7 months' ELSE '+4 months' END, '-1 day')))
           AS statutory_due
FROM suggestion JOIN congress ON congress.id = suggestion.congress JOIN mandate ON mandate.id = suggestion.lead
     JOIN person ON person.id = mandate.deputy
     LEFT JOIN (SELECT suggestion, min(happened_on) AS assigned_on FROM suggestion_event
                WHERE step = 'routed' AND voided_by IS NULL GROUP BY suggestion) AS assigned
          ON assigned.suggestion = suggestion.id
WHERE suggestion.voided_by IS NULL;
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    station INTEGER NOT NULL REFERENCES station (id),
    received_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    place TEXT,
    recorder TEXT,
    raised_by TEXT NOT NULL,
    name TEXT,
    sex TEXT,
    home TEXT,
    phone TEXT,
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    heads INTEGER,
    signers INTEGER,
    history INTEGER NOT NULL CHECK (history IN (0, 1)),
    note TEXT,
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX visit_station ON visit (station, received_on);
CREATE TABLE visit_deputy (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id),
    deputy INTEGER NOT NULL REFERENCES person (id),
    made_by INTEGER NOT NULL REFERENCES change_set (id),
    voided_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX visit_deputy_deputy ON visit_deputy (deputy);
CREATE UNIQUE INDEX visit_deputy_pair ON visit_deputy (visit, deputy) WHERE voided_by IS NULL;
