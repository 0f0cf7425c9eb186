#pragma once
#include "core/collective/activity.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Activity> activityTable;
extern const Description<ActivitySession> activitySessionTable;
extern const Description<Attendance> attendanceTable;

} // namespace jalons
