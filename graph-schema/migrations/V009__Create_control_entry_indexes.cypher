// Entries of control lists are looked up by their code in the form that lists share.
CREATE INDEX control_entry__by_item_code IF NOT EXISTS FOR (n:ControlEntry) ON (n.itemCode);
