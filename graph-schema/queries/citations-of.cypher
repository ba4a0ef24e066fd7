CYPHER 25
// Citations of nodes in the order of the dossier. Parameters: ids. Columns: owner, citations.
MATCH (owner:Node)-[cites:CITES]->(source:Source)
WHERE owner.id IN $ids AND visible(owner) AND visible(source)
WITH owner, cites, source ORDER BY cites.index
RETURN owner.id AS owner, collect({sourceId: source.id, locator: cites.locator}) AS citations
