CREATE INDEX entity__by_sort_name IF NOT EXISTS FOR (n:Entity) ON (n.sortName, n.id);
CREATE INDEX entity__by_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX link__by_kind IF NOT EXISTS FOR (n:Link) ON (n.kind);
CREATE INDEX control_entry__by_list_and_code IF NOT EXISTS FOR (n:ControlEntry) ON (n.list, n.code);
CREATE INDEX node__by_dataset IF NOT EXISTS FOR (n:Node) ON (n.dataset);
