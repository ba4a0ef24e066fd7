CYPHER 25
// How much the projection has to hold. Columns: entities, links.
RETURN COUNT { (:Entity) } AS entities, COUNT { (:Link) } AS links
