CYPHER 25
// A page of entries by list, code and id. Parameters: lists, codes, under (how codes begin), capabilities (ids), forms, asOf (each null for any), afterList,
// afterCode and afterId (null for the first page), limit. Columns: id.
MATCH (entry:ControlEntry)
WHERE visible(entry)
  AND ($lists IS NULL OR entry.list IN $lists)
  AND ($codes IS NULL OR entry.code IN $codes)
  AND ($under IS NULL OR entry.code STARTS WITH $under)
  AND ($forms IS NULL OR any(form IN entry.forms WHERE form IN $forms))
  AND ($asOf IS NULL OR (coalesce(entry.inForceFromDay, entry.readFromDay) <= $asOf AND coalesce(entry.inForceToDay, $asOf) >= $asOf
    AND (entry.goneByDay IS NULL OR entry.readToDay >= $asOf)))
  AND ($capabilities IS NULL OR EXISTS {
    MATCH (entry)-[:COVERS]->(capability:Capability) WHERE capability.id IN $capabilities
  })
  AND ($afterList IS NULL OR entry.list > $afterList OR (entry.list = $afterList
    AND (entry.code > $afterCode OR (entry.code = $afterCode AND entry.id > $afterId))))
RETURN entry.id AS id ORDER BY entry.list, entry.code, entry.id LIMIT $limit
