CYPHER 25
// Entries of control lists by id. Parameters: ids. Columns: the properties, coversIds, derivedFromIds, partOfId.
MATCH (entry:Node&ControlEntry)
WHERE entry.id IN $ids AND visible(entry)
WITH entry ORDER BY entry.id
OPTIONAL MATCH (entry)-[:PART_OF]->(whole:ControlEntry) WHERE visible(whole)
RETURN entry.id AS id, whole.id AS partOfId, entry.list AS list, entry.code AS code, entry.title AS title, entry.forms AS forms,
       entry.agreedOn AS agreedOn, entry.inForceFrom AS inForceFrom, entry.inForceTo AS inForceTo,
       entry.readOn AS readOn, entry.goneBy AS goneBy, entry.act AS act,
       entry.reasons AS reasons, entry.note AS note, entry.synthetic AS synthetic,
       COLLECT {
         MATCH (entry)-[covers:COVERS]->(capability:Capability) WHERE visible(capability) RETURN capability.id ORDER BY covers.index
       } AS coversIds,
       COLLECT {
         MATCH (entry)-[derived:DERIVED_FROM]->(other:ControlEntry) WHERE visible(other) RETURN other.id ORDER BY derived.index
       } AS derivedFromIds
