"""CSV as the program reads it: UTF-8 with byte-order mark, commas, CRLF."""

import csv

HEADINGS = {
    "regions": "代码,名称,类别,上级,设人民代表大会,届次",
    "stations": "联络站编号,联络站名称,类别,乡镇,上级站,地址,站长,联络员,联系电话,接待日,接待时间,建站日期",
    "departments": "编号,单位名称,简称,系统,归口单位,联系人,办公电话",
    "deputies": "代表编号,代表证号,姓名,性别,民族,出生年月,学历,政治面貌,工作单位,职务,手机,代表构成类别,领导干部,层级,选区,代表团,代表小组,"
    "联络站,站内职务,职务类别",
    "activities": "活动编号,活动类型,活动内容,日期,结束日期,地点,组织单位,联络站,半天数,群众人次,其他参加人员,未开展,未开展原因",
    "attendance": "活动编号,代表编号,姓名,出席情况,角色,半天数,发言或提出意见建议要点,佐证材料,登记人",
    "intakes": "登记编号,联络站,接待日期,接待方式,接待地点,接待代表,记录人,提出主体,反映人姓名,性别,单位或住址,反映人电话,匿名,要求保密,"
    "到场人数,联名人数,意见编号,反映问题,诉求,问题类别,性质,处理方式,当场答复情况,告知去向,拟办意见,转（交）办单位,被反映单位,转（交）办日期,"
    "办理时限,办理结果,是否解决,办结日期,反馈日期,反馈方式,反馈责任人,群众评价,重复件",
    "suggestions": "件号,建议编号,所属人大,会议,来源,建议标题,建议内容,类别,领衔代表,附议代表,提出日期,参照依据,重点督办,六个月件,"
    "六个月件依据,公开情况,来源意见,落实情况",
    "suggestion_events": "件号,环节,日期,单位,办理角色,答复类别,答复文号,送达日期,代表评价,沟通情况,说明,经办人,补录",
    "deeds": "事项编号,事项类型,事项内容,同一事项,代表编号,姓名,所属人大,联络站,代表小组,单位,完成日期,形式,组织单位,角色,数量,参与人数,排名",
    "reports": "述职编号,代表编号,姓名,所属人大,述职日期,述职地点,述职形式,到场选民,满意票,基本满意票,不满意票",
    "ratings": "测评编号,代表编号,姓名,所属人大,联络站,测评主体,测评日期,得分,票数",
    "lines": "加减分编号,代表编号,姓名,所属人大,发生日期,分值,事由,批准人,文号",
    "expected": "name,value,meaning",
}


def write(folder, name, rows):
    heading = HEADINGS[name].split(",")
    with open(folder / f"{name}.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(heading)
        for row in rows:
            row = list(row)
            assert len(row) == len(heading), (name, row)
            writer.writerow(row)
