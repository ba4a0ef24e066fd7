CYPHER 25
// Unknowns by id. Parameters: ids. Columns: the properties, aboutIds, capabilityIds.
MATCH (unknown:Node&Unknown)
WHERE unknown.id IN $ids AND visible(unknown)
WITH unknown ORDER BY unknown.id
RETURN unknown.id AS id, unknown.question AS question, unknown.answer AS answer, unknown.reason AS reason, unknown.countries AS countries,
       unknown.kinds AS kinds, unknown.synthetic AS synthetic,
       COLLECT {
         MATCH (unknown)-[about:ABOUT]->(entity:Entity)
         WHERE visible(entity)
         RETURN entity.id ORDER BY about.index
       } AS aboutIds,
       COLLECT {
         MATCH (unknown)-[about:ABOUT]->(capability:Capability)
         WHERE visible(capability)
         RETURN capability.id ORDER BY about.index
       } AS capabilityIds
